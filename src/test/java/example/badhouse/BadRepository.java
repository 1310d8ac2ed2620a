package example.badhouse;

import java.util.UUID;

import org.springframework.data.repository.Repository;

public interface BadRepository extends Repository<BadEntity, UUID> {

}
